#!/usr/bin/env bash
# Puts the release before back in use; run again, it undoes that. The data stay as they are.
set -euo pipefail
# shellcheck source=releases.sh
. "$(dirname "${BASH_SOURCE[0]}")/releases.sh"

now=$(release_of current)
before=$(release_of previous)
[[ -n $before && -d $before && -n $now ]] || refuse "il n’y a pas de version précédente"
exec 9>"$place/.lock"
flock -n 9 || refuse 'une mise à jour est en cours'
if ! serve_release "$before"; then
  serve_release "$now" || echo "La version en service ne répond pas non plus : voir journalctl -u porte-des-droits" >&2
  refuse "$(basename "$before") ne répond pas ; rien n’a changé"
fi
point previous "$now"
echo "$(basename "$before") est en service."
