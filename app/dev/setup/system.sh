# System packages of Debian 12, Ubuntu 22.04 and 24.04, found by trying in a bare debootstrap. "a|b": whichever the system has.

window_packages='libegl1 libgl1 libgl1-mesa-dri libdrm2 libglib2.0-0t64|libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0
    libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0
    libwayland-cursor0 libwayland-egl1'
sound_packages='libpulse0 libportaudio2 libasound2-plugins'
font_packages='fonts-inter fonts-noto-cjk'
no_screen_packages='xvfb xauth'
test_packages='xvfb xauth pulseaudio|pipewire-pulse pulseaudio-utils xdotool x11-xserver-utils'

# screen_or_none: "screen" where a display answers, else "none".
screen_or_none() {
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$WAYLAND_DISPLAY" ]; then
        echo screen
        return
    fi
    case ${DISPLAY:-} in
        '') echo none ;;
        :*) number=${DISPLAY#:}; if [ -S "/tmp/.X11-unix/X${number%%.*}" ]; then echo screen; else echo none; fi ;;
        *) echo screen ;;
    esac
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

is_offered() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

# missing_of PACKAGES: the entries of which no alternative is installed.
missing_of() {
    for entry in $1; do
        found=
        for name in $(echo "$entry" | tr '|' ' '); do
            if is_installed "$name"; then found=yes; fi
        done
        [ -n "$found" ] || echo "$entry"
    done
}

# offered_of ENTRIES: for each entry the first alternative that the system offers.
offered_of() {
    for entry in $1; do
        pick=
        for name in $(echo "$entry" | tr '|' ' '); do
            if [ -z "$pick" ] && is_offered "$name"; then pick=$name; fi
        done
        if [ -n "$pick" ]; then echo "$pick"; else say "This system offers no package $entry; going on without it." >&2; fi
    done
}

# as_root COMMAND…: with sudo where needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# apt_get PHASE TOTAL ARGUMENTS…: apt-get into the log with its progress shown; waits two minutes for another apt.
apt_get() {
    phase=$1
    total=$2
    shift 2
    { as_root apt-get -y -o DPkg::Lock::Timeout=120 -o APT::Color=0 "$@" 2>&1 || echo "apt-get failed" >>"$log"; } </dev/null |
        tee -a "$log" | show_progress "$total"
    if grep -q '^apt-get failed' "$log"; then
        explain "$log" "$phase" "apt-get could not finish $phase; run 'sudo apt-get -f install' and then the same command again"
    fi
}

install_system_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        [ "$(uname -s)" = Linux ] || return 0
        say "This is not Debian or Ubuntu, so no system package is installed; Meridian needs Python 3.11 to 3.13, OpenGL, xcb, fontconfig, PortAudio and PulseAudio's client library here."
        return 0
    fi
    wanted="$window_packages $sound_packages $font_packages"
    [ "$screen" = screen ] || wanted="$wanted $no_screen_packages"
    [ "$goal" = run ] || wanted="$wanted $test_packages"
    missing=$(missing_of "$wanted")
    python=$(find_python)
    if [ -z "$missing" ] && [ -n "$python" ]; then return 0; fi
    if [ -n "$dry" ]; then
        say "Would install these system packages:" $missing
        [ -n "$python" ] || say "Would install Python 3.11, 3.12 or 3.13 with venv."
        return 0
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        [ -n "$python" ] || missing="$missing python3 python3-venv"
        fail "System packages are missing and there is no sudo here; as root run 'apt-get install --no-install-recommends $(offered_of "$missing" | tr '\n' ' ')' and then the same command again."
    fi
    say "Refreshing the list of system packages …"
    apt_get "refreshing the list of system packages" 0 update
    is_offered libc6 || explain "$log" "refreshing the list of system packages" "apt knows no packages at all; mend /etc/apt/sources.list and run the same command again"
    chosen=$(offered_of "$missing")
    [ -n "$python" ] || chosen="$chosen $(python_packages)" || exit 1
    [ -n "$chosen" ] || return 0
    count=$(apt-get install -s --no-install-recommends $chosen 2>/dev/null | grep -c '^Inst')
    say "Installing these system packages (with what they need: $count):" $chosen
    apt_get "installing system packages" "$count" install --no-install-recommends $chosen
}
