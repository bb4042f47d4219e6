#!/bin/sh
# Installs what Manim is compiled against, where it is absent: a compiler, cairo, pango, pkg-config and Python's headers.
set -eu

missing() {
    command -v cc >/dev/null 2>&1 || return 0
    command -v pkg-config >/dev/null 2>&1 || return 0
    pkg-config --exists cairo pango pangocairo 2>/dev/null || return 0
    python3 -c 'import sysconfig, os, venv, ensurepip; assert os.path.exists(sysconfig.get_path("include") + "/Python.h")' \
        2>/dev/null || return 0
    return 1
}

if ! missing; then
    exit 0
fi

if [ "$(uname)" = Darwin ]; then
    if ! command -v brew >/dev/null 2>&1; then
        echo "cuereel needs cairo, pango and pkg-config; install Homebrew (https://brew.sh), then run this again" >&2
        exit 2
    fi
    brew install cairo pango pkg-config
    exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
    echo "cuereel needs a C compiler, pkg-config and the headers of cairo, pango and Python;" >&2
    echo "install them with this system's package manager, then run this again" >&2
    exit 2
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
    as_root="sudo"
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends \
    build-essential pkg-config libcairo2-dev libpango1.0-dev python3-dev python3-venv >/dev/null
