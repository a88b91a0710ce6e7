#!/usr/bin/env bash
# Writes src/native-bindings/ anew from the installed headers, with jextract. Normal builds never run this. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
out=../src/native-bindings
declare -A packages=([gstreamer]="gstreamer-app-1.0 gstreamer-video-1.0" [pulse_simple]=libpulse-simple [x11]=x11 [yuv]="" [rockchip_mpp]="" [mpp_service]="")

command -v jextract >/dev/null || {
    echo "generate.sh: jextract is not on PATH; get it from https://jdk.java.net/jextract/" >&2
    exit 1
}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
for library in "${!packages[@]}"; do
    includes=()
    if [ -n "${packages[$library]}" ]; then
        for flag in $(pkg-config --cflags-only-I ${packages[$library]}); do includes+=(-I "${flag#-I}"); done
    fi
    jextract --output "$fresh" "${includes[@]}" "@$library.args" "$library.h"
done

# jextract's code calls SymbolLookup.findOrThrow, which is new in JDK 23; the jar runs on JDK 22.
find "$fresh" -name '*_h.java' -exec sed -i -E \
    's/SYMBOL_LOOKUP\.findOrThrow\(("[A-Za-z0-9_]+")\)/SYMBOL_LOOKUP.find(\1).orElseThrow(() -> new UnsatisfiedLinkError("unresolved symbol: " + \1))/' {} +

# All or nothing, and no class stays of what is no longer selected.
rm -rf "$out"
cp -r "$fresh" "$out"
