# shellcheck shell=bash
# What update.sh and rollback.sh share. A release is a folder under releases/; `current` and `previous` point to two.
#
# The variables let tests, and houses with other folders, put things elsewhere.
place=${PORTE_HOME:-/opt/porte-des-droits}
# shellcheck disable=SC2034 # used by update.sh
data=${PORTE_DATA:-/var/lib/porte-des-droits}
conf=${KIOSK_CONF:-/etc/porte-des-droits/kiosk.conf}
patience=${PORTE_PATIENCE:-20}
read -ra restart <<<"${PORTE_RESTART:-systemctl restart porte-des-droits.service}"
PORT=8080
# shellcheck source=/dev/null
. "$conf"

refuse() {
  echo "Refusé : $1" >&2
  exit 1
}

# The folder that current or previous points to, when there is one.
release_of() { if [[ -d $place/$1 ]]; then readlink -f "$place/$1"; fi; }

# $1: current or previous, $2: folder of a release. In one step: there is no moment without a link.
point() {
  ln -sfn "$2" "$place/.$1.new"
  mv -T "$place/.$1.new" "$place/$1"
}

# Programs of a release run as the user who serves it, never as root, when that user exists. Not a function: what is
# started in the background must be the program itself, to be ended by its number.
as_server=()
if [[ $EUID -eq 0 ]] && id porte-des-droits >/dev/null 2>&1; then
  # shellcheck disable=SC2034 # used by update.sh
  as_server=(setpriv --reuid porte-des-droits --regid porte-des-droits --init-groups)
fi

node_of() { if [[ -x $1/node ]]; then echo "$1/node"; else command -v node; fi; }

# Whether the product on port $1 says within a while that it is well, and serves its start page; $2: its process, if known.
healthy() {
  local origin=http://127.0.0.1:$1 deadline=$((SECONDS + patience))
  until curl -fsS -m 5 "$origin/v1/health" 2>/dev/null | grep -q '"status":"ok"' &&
    curl -fsS -m 5 "$origin/" 2>/dev/null | grep -qi '<html'; do
    ((SECONDS < deadline)) || return 1
    [[ -z ${2:-} ]] || kill -0 "$2" 2>/dev/null || return 1
    sleep 0.2
  done
}

# Serves release $1 to the visitors; fails when it is not well then.
serve_release() {
  point current "$1"
  "${restart[@]}" && healthy "$PORT"
}
