#!/usr/bin/env bash
# Makes a kiosk of a Debian 12 machine with a touch screen. Run again, it changes only what differs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() {
  cat <<'TEXT'
Usage : sudo bash install.sh --address ADRESSE --terminal BORNE --hours HH:MM-HH:MM [options]

  --address   adresse du produit : https://droits.exemple.fr, ou http://127.0.0.1:8080
              quand la machine le sert elle-même
  --terminal  nom de la borne dans terminals.json : remiremont-1
  --hours     heures où l’écran est allumé : 08:30-19:00, ou always
  --printer   none (par défaut) ou a4 ; comme dans terminals.json
  --dry-run   dit ce qui serait fait, ne change rien
  --root DIR  pose seulement les fichiers, sous DIR
TEXT
}

fail() {
  echo "install.sh : $1" >&2
  echo 'Aide : install.sh --help' >&2
  exit 2
}

address='' terminal='' hours='' printer=none dry_run='' root=''
while (($# > 0)); do
  case $1 in
    --help) usage; exit 0 ;;
    --dry-run) dry_run=yes; shift; continue ;;
    --address | --terminal | --hours | --printer | --root) ;;
    *) fail "argument inconnu : $1" ;;
  esac
  (($# > 1)) || fail "il manque la valeur de $1"
  case $1 in
    --address) address=${2%/} ;;
    --terminal) terminal=$2 ;;
    --hours) hours=$2 ;;
    --printer) printer=$2 ;;
    --root) root=$2 ;;
  esac
  shift 2
done

# All arguments are looked at before anything is written. They end up in a shell file and in JSON: letters are counted.
local_address='^http://(127\.0\.0\.1|localhost)(:[0-9]{1,5})?$'
[[ $address =~ ^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?$ || $address =~ $local_address ]] ||
  fail "--address doit être https://… sans chemin, ou http://127.0.0.1:PORT (reçu : « $address »)"
[[ $terminal =~ ^[a-z0-9][a-z0-9-]{0,39}$ ]] ||
  fail "--terminal doit être un nom tel que remiremont-1 (reçu : « $terminal »)"
time='([01][0-9]|2[0-3]):[0-5][0-9]'
if [[ $hours != always ]]; then
  [[ $hours =~ ^$time-$time$ ]] || fail "--hours doit être HH:MM-HH:MM ou always (reçu : « $hours »)"
  # The browser is renewed at 04:30 and must not be in the hands of a visitor then.
  [[ ${hours%-*} > 04:59 && ${hours%-*} < ${hours#*-} ]] ||
    fail "--hours doit ouvrir à 05:00 ou après, et fermer plus tard (reçu : « $hours »)"
fi
[[ $printer == none || $printer == a4 ]] || fail "--printer doit être none ou a4 (reçu : « $printer »)"
[[ -n $root || -n $dry_run || $EUID -eq 0 ]] || fail 'à lancer avec sudo (ou avec --dry-run)'

served_here='' port=8080
if [[ $address =~ $local_address ]]; then
  served_here=yes
  if [[ $address =~ :([0-9]+)$ ]]; then port=${BASH_REMATCH[1]}; else port=80; fi
  ((port >= 1024 && port <= 65535)) || fail "le port de --address doit être entre 1024 et 65535 (reçu : $port)"
fi
# An exact host: without the point, its subdomains would be allowed too. A number has none.
host=${address#*://}
origin=$address
[[ $host =~ ^[0-9.]+(:|$) ]] || origin=${address%%://*}://.$host

say() { echo "${dry_run:+[essai] }$1"; }

# A command of the system: not under --root, where only files are laid.
run() {
  [[ -z $root ]] || return 0
  say "$*"
  [[ -n $dry_run ]] || "$@"
}

scratch=$(mktemp)
trap 'rm -f "$scratch"' EXIT
# Standard input into a file, when it differs. $1: its place, $2: its mode.
put() {
  local target=$root$1
  cat >"$scratch"
  if [[ -f $target && $(stat -c %a "$target") == "$2" ]] && cmp -s "$scratch" "$target"; then
    say "$1 : inchangé"
    return
  fi
  say "$1 : posé"
  [[ -z $dry_run ]] || return 0
  install -D -m "$2" "$scratch" "$target.new"
  mv "$target.new" "$target"
}

# Without recommended packages, which would bring a desktop: what is needed of them is named.
packages=(
  cage xwayland libgl1-mesa-dri dbus libpam-systemd chromium chromium-l10n
  speech-dispatcher speech-dispatcher-espeak-ng espeak-ng unattended-upgrades curl
)
[[ $printer == none ]] || packages+=(cups cups-client cups-filters cups-ipp-utils avahi-daemon)
run env DEBIAN_FRONTEND=noninteractive apt-get update
run env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"

# A locked password: nobody logs in as the kiosk, the service does.
id kiosk >/dev/null 2>&1 ||
  run useradd --system --create-home --home-dir /var/lib/kiosk --shell /usr/sbin/nologin --groups audio,video kiosk
if [[ -n $served_here ]]; then
  id porte-des-droits >/dev/null 2>&1 ||
    run useradd --system --home-dir /var/lib/porte-des-droits --shell /usr/sbin/nologin porte-des-droits
  run mkdir -p /opt/porte-des-droits/incoming
fi

put /etc/porte-des-droits/kiosk.conf 644 <<TEXT
ADDRESS="$address"
TERMINAL="$terminal"
HOURS="$hours"
PORT="$port"
TEXT
put /etc/porte-des-droits/chromium-flags 644 <"$here/chromium-flags"
for script in kiosk-browser kiosk-screen kiosk-watchdog serve releases.sh update.sh rollback.sh; do
  put "/usr/local/lib/porte-des-droits/$script" 755 <"$here/$script"
done
# "*" alone leaves the browser's own pages open, and without its two pages of print even silent printing never ends.
printing=()
[[ $printer != none ]] || printing=(-e 's/(PrintingEnabled": )true/\1false/' -e 's/, "chrome[a-z-]*:..print"//g')
sed -E -e "s|@ORIGIN@|$origin|" "${printing[@]}" \
  "$here/policies/porte-des-droits.json" | put /etc/chromium/policies/managed/porte-des-droits.json 644
screen=(kiosk-screen-on.timer kiosk-screen-off.timer)
for unit in "$here"/systemd/*.{service,timer}; do
  # A screen that is always on has no timers, and loses those of an earlier installation.
  if [[ $hours == always && " ${screen[*]} " == *" ${unit##*/} "* ]]; then
    laid=/etc/systemd/system/${unit##*/}
    [[ -f $root$laid ]] || continue
    run systemctl disable --now "${unit##*/}"
    say "$laid : retiré"
    [[ -n $dry_run ]] || rm -f "$root$laid"
    continue
  fi
  sed "s/@OPENS@/${hours%-*}/; s/@CLOSES@/${hours#*-}/" "$unit" | put "/etc/systemd/system/${unit##*/}" 644
done
# Nobody reaches another console, or the kernel, from a keyboard plugged in.
printf '[Login]\nNAutoVTs=0\nReserveVT=0\n' | put /etc/systemd/logind.conf.d/porte-des-droits.conf 644
printf 'kernel.sysrq = 0\n' | put /etc/sysctl.d/60-porte-des-droits.conf 644
printf 'APT::Periodic::Update-Package-Lists "1";\nAPT::Periodic::Unattended-Upgrade "1";\n' |
  put /etc/apt/apt.conf.d/60-porte-des-droits 644

timers=(kiosk-watchdog.timer kiosk-restart.timer)
server=(porte-des-droits.service kiosk-update.timer)
run systemctl daemon-reload
run systemctl set-default graphical.target
run systemctl enable kiosk.service "${timers[@]}"
if [[ $hours != always ]]; then run systemctl enable "${screen[@]}"; fi
if [[ -n $served_here ]]; then run systemctl enable "${server[@]}"; else run systemctl disable "${server[@]}"; fi
say "Terminé. Redémarrez la machine : la borne s’ouvre seule."
