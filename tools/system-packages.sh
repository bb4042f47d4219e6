#!/bin/sh
# Installs what Manim is compiled against, where it is absent: a compiler, cairo, pango, pkg-config, Python's headers.
# `PYTHON` names the interpreter that the virtual environment is made with (default: python3).
set -eu

python="${PYTHON:-python3}"

stop() {
    for line in "$@"; do
        echo "cuereel: $line" >&2
    done
    exit 2
}

# Debian keeps ensurepip and Python's headers in packages of their own, named after the version.
lacks_headers() {
    ! "$python" -c 'import os, sysconfig; assert os.path.exists(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null
}

lacks_venv() {
    ! "$python" -c 'import ensurepip, venv' 2>/dev/null
}

lacks_libraries() {
    ! pkg-config --exists cairo pango pangocairo 2>/dev/null
}

on_macos() {
    if ! xcode-select -p >/dev/null 2>&1; then
        stop "the command line tools are missing; run 'xcode-select --install', then this again"
    fi
    if lacks_libraries; then
        command -v brew >/dev/null 2>&1 ||
            stop "cairo, pango and pkg-config are missing;" "install Homebrew (https://brew.sh), then run this again"
        echo "installing cairo, pango and pkg-config with Homebrew"
        brew install --quiet cairo pango pkg-config
    fi
}

missing_on_debian() {
    command -v "$python" >/dev/null 2>&1 || echo "python3 python3-dev python3-venv"
    command -v cc >/dev/null 2>&1 && command -v c++ >/dev/null 2>&1 || echo "build-essential"
    command -v pkg-config >/dev/null 2>&1 || echo "pkg-config"
    lacks_libraries && echo "libcairo2-dev libpango1.0-dev"
    if command -v "$python" >/dev/null 2>&1; then
        version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
        lacks_headers && echo "$version-dev"
        lacks_venv && echo "$version-venv"
    fi
    return 0
}

on_debian() {
    wanted=$(missing_on_debian)
    [ -n "$wanted" ] || return 0
    wanted=$(echo $wanted)
    command -v apt-get >/dev/null 2>&1 ||
        stop "these are missing: a C and C++ compiler, pkg-config, the headers of cairo, pango and Python, or venv;" \
            "on Debian and Ubuntu they are: $wanted" "install them with this system's package manager, then run this again"
    as_root=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || stop "as root, run: apt-get install $wanted"
        as_root="sudo"
    fi
    echo "installing with apt: $wanted"
    # shellcheck disable=SC2086 # one word for each package
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends -o Dpkg::Use-Pty=0 $wanted >/dev/null ||
        stop "apt could not install them (see above); install them by hand, then run this again"
}

if [ "$(uname)" = Darwin ]; then
    on_macos
else
    on_debian
fi

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
    stop "Python 3.11 or newer is needed; $python is $("$python" --version 2>&1)" \
        "where another one is installed, name it: make PYTHON=python3.12"
