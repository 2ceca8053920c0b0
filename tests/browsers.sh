#!/usr/bin/env bash
# Installs the browsers that the tests drive, and GNU parallel for the trial over several workers. Debian and Ubuntu, as root or with sudo; elsewhere an installed
# Chrome, Edge, Chromium or Firefox is found by itself.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }
missing=()
have chromium || have google-chrome || have microsoft-edge || missing+=(chromium)
have firefox-esr || have firefox || missing+=(firefox-esr)
have Xvfb || missing+=(xvfb xauth)
have xdotool || missing+=(xdotool)
have parallel || missing+=(parallel)
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

if ! have apt-get; then
  echo "Please install ${missing[*]} with your system's package tool, then run this again." >&2
  exit 1
fi
sudo=()
if [ "$(id -u)" -ne 0 ]; then sudo=(sudo); fi
export DEBIAN_FRONTEND=noninteractive
echo "Installing ${missing[*]} …"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-dejavu-core >/dev/null
