#!/usr/bin/env bash
# Writes src/native-bindings/ anew from the installed headers. Normal builds never run this.
# Uses jextract when it is on PATH, else bindgen.py, which reads the same argument files. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
out=../src/native-bindings
declare -A flags=([gstreamer]="gstreamer-app-1.0 gstreamer-video-1.0" [pulse_simple]=libpulse-simple [x11]=x11 [rockchip_mpp]="" [mpp_service]="")

for library in "${!flags[@]}"; do
    includes=()
    if [ -n "${flags[$library]}" ]; then
        for flag in $(pkg-config --cflags-only-I ${flags[$library]}); do includes+=(-I "${flag#-I}"); done
    fi
    if command -v jextract >/dev/null; then
        jextract --output "$out" "${includes[@]}" "@$library.args" "$library.h"
    else
        /usr/bin/python3 bindgen.py --output "$out" "${includes[@]}" "@$library.args" "$library.h"
    fi
done

# jextract's code calls SymbolLookup.findOrThrow, which is new in JDK 23; the jar runs on JDK 22.
find "$out" -name '*_h.java' -exec sed -i -E \
    's/SYMBOL_LOOKUP\.findOrThrow\(("[A-Za-z0-9_]+")\)/SYMBOL_LOOKUP.find(\1).orElseThrow(() -> new UnsatisfiedLinkError("unresolved symbol: " + \1))/' {} +
