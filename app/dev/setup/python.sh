# A Python 3.11 to 3.13, the .venv, and the packages pinned in the lock file.

runs_meridian() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1
}

# find_python: the first Python on this machine that can run Meridian, or nothing.
find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if command -v "$name" >/dev/null 2>&1 && runs_meridian "$name"; then
            echo "$name"
            return
        fi
    done
}

# python_packages: what apt should install to get one (Debian 12 and Ubuntu 24.04: python3; Ubuntu 22.04: python3.11).
python_packages() {
    version=$(apt-cache policy python3 | sed -n 's/ *Candidate: *\(3\.[0-9]*\).*/\1/p')
    case $version in
        3.11 | 3.12 | 3.13) echo python3 python3-venv; return ;;
    esac
    for version in 3.13 3.12 3.11; do
        if is_offered "python$version-venv"; then
            echo "python$version" "python$version-venv"
            return
        fi
    done
    fail "This system offers no Python 3.11, 3.12 or 3.13; install one (on Ubuntu 22.04 enable 'universe') and run PYTHON=/path/to/it make run."
}

make_venv() {
    if [ -x .venv/bin/python ] && runs_meridian .venv/bin/python; then return 0; fi
    python=$(find_python)
    if [ -n "${PYTHON:-}" ] && [ "$python" != "$PYTHON" ]; then
        fail "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 with venv; name one that is, or leave PYTHON unset."
    fi
    if [ -n "$dry" ]; then
        say "Would make .venv with ${python:-that Python}."
        return 0
    fi
    [ -n "$python" ] || fail "No Python 3.11, 3.12 or 3.13 with venv was found; install one and run PYTHON=/path/to/it make run."
    free=$(df -Pk . | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -gt 2500000 ] || fail "There are only $((${free:-0} / 1000)) MB free here; Meridian's Python packages need about 2500 MB, so free some and run the same command again."
    say "Making .venv with $("$python" --version) …"
    rm -rf .venv
    "$python" -m venv .venv >>"$log" 2>&1 || explain "$log" "making .venv" "Python could not make .venv; install its venv module (python3-venv) and run the same command again"
}

install_python_packages() {
    total=$(grep -c '==' "$lock")
    if [ -n "$dry" ]; then
        say "Would install the $total packages pinned in $lock into .venv."
        return 0
    fi
    say "Installing the Python packages pinned in $lock (about 400 MB to fetch the first time) …"
    { .venv/bin/python -m pip install --require-hashes --disable-pip-version-check --no-input -r "$lock" 2>&1 ||
        echo "pip failed" >>"$log"; } </dev/null | tee -a "$log" | show_progress "$total"
    if grep -q '^pip failed' "$log"; then
        explain "$log" "installing Python packages" "pip could not install the pinned packages; remove .venv and run the same command again"
    fi
}
