#!/bin/sh
# Gets a machine ready for Meridian: system packages, .venv, the pinned Python packages. Does nothing where all is there.
#     sh app/dev/setup.sh [run|test] [--dry-run]
# $PYTHON names the Python to use, where the machine has several.
set -u
cd "$(dirname "$0")/../.." || exit 1

goal=run
dry=
for word in "$@"; do
    case $word in
        run | test) goal=$word ;;
        --dry-run) dry=yes ;;
        *) echo "setup.sh takes run or test, and --dry-run; not '$word'." >&2; exit 2 ;;
    esac
done

lock=app/dev/requirements.lock
log=build/setup.log
LC_ALL=C
export LC_ALL

. app/dev/setup/say.sh
. app/dev/setup/system.sh
. app/dev/setup/python.sh

screen=$(screen_or_none)
stamp=.venv/ready-$goal-$screen
key=$(cat app/dev/setup.sh app/dev/setup/*.sh "$lock" /etc/os-release 2>/dev/null | cksum)
if [ -z "$dry" ] && [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ]; then
    exit 0
fi

(mkdir -p build && : >"$log") 2>/dev/null ||
    fail "The folder $(pwd) cannot be written to; own it (chown) or copy Meridian to a folder of yours."
install_system_packages
make_venv
install_python_packages
[ -n "$dry" ] && exit 0
echo "$key" >"$stamp"
say "The machine is ready."
