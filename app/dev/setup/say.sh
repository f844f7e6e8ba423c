# How set-up talks: one line a step, a moving count while a step runs, one sentence when it fails.

say() { printf '%s\n' "Meridian: $*"; }

fail() {
    printf '%s\n' "Meridian: $*" >&2
    exit 1
}

# show_progress TOTAL: reads what apt or pip print and shows how far they are: on a terminal in one moving line, else now and then.
show_progress() {
    total=$1
    count=0
    while IFS= read -r line; do
        case $line in
            "Setting up "* | "Collecting "*) name=${line#* } ;;
            "Requirement already satisfied: "*) name=${line#*: } ;;
            "Installing collected packages"*) name="unpacking" ;;
            *"Waiting for cache lock"*) name="waiting-for-another-apt" ;;
            *) continue ;;
        esac
        count=$((count + 1))
        name=${name#up }
        name=${name%% *}
        if [ -t 1 ]; then
            printf '\r\033[K    %s of %s  %s' "$count" "$total" "$name"
        elif [ $((count % 20)) -eq 0 ]; then
            printf '    %s of %s  %s\n' "$count" "$total" "$name"
        fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
}

# explain LOG WHAT MEND: turns the usual reasons in a log into one sentence and stops; MEND is for what nobody foresaw.
explain() {
    if grep -qi 'no space left' "$1"; then
        fail "The disk is full while $2; free about 3 GB and run the same command again."
    elif grep -qiE 'could not get lock|unable to acquire the dpkg frontend lock|lock-frontend' "$1"; then
        fail "Another program is installing packages, so $2 had to stop; let it finish and run the same command again."
    elif grep -qiE 'temporary failure resolving|name resolution|could not resolve|network is unreachable|newconnectionerror|connection (refused|timed out|broken)|read timed out|unable to connect' "$1"; then
        fail "The network could not be reached while $2; connect it (or set the proxy) and run the same command again."
    elif grep -qi 'do not match the hashes' "$1"; then
        fail "A package is not the one that was pinned (its hash differs), so $2 stopped; check your package mirror, then run the same command again."
    elif grep -qiE 'no matching distribution|could not find a version' "$1"; then
        fail "A pinned package has no build for $(uname -sm) with this Python, so $2 stopped; set PYTHON to a Python 3.11, 3.12 or 3.13 on x86-64 or arm64 (details: $1)."
    elif grep -qiE 'permission denied|read-only file system' "$1"; then
        fail "Writing was not allowed while $2; own the folder $(pwd) or run as the user who does."
    fi
    fail "$3 (details: $1)."
}
