# What the newcomer's commands share: plain messages, and packages where they may be installed without a question.
# shellcheck shell=bash

say() { printf '==> %s\n' "$*" >&2; }

fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

may_be_root() { ((EUID == 0)) || sudo -n true 2>/dev/null; }

as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }

# quietly LOG COMMAND…: shows the end of what COMMAND said only if it fails.
quietly() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 && return
  tail -n 20 "$log" >&2
  return 1
}

# apt_get LOG ARGUMENT…: runs apt-get as root. A machine that has just been started may still be updating itself, and holds
# dpkg's lock while it does; for the lock of the package lists apt does not wait, so ours wait for one another.
apt_get() {
  local log=$1
  shift
  quietly "$log" as_root flock --close "${BASH_SOURCE[0]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=120 "$@"
}

# install_packages WHY NAME…: what is missing of them, leaving out what this release does not have under that name.
install_packages() {
  local why=$1 missing=() name log
  shift
  for name in "$@"; do
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || fail "$why is needed: please install it, then run this again"
  may_be_root || fail "$why is needed, and only root may install it: sudo apt-get install ${missing[*]}"

  say "installing $why (apt-get)"
  log=$(mktemp)
  if [[ -z ${package_lists_are_new:-} ]]; then
    apt_get "$log" update || fail 'apt-get update failed'
    export package_lists_are_new=yes
  fi
  mapfile -t missing < <(apt-cache pkgnames | grep --fixed-strings --line-regexp "$(printf '%s\n' "${missing[@]}")")
  apt_get "$log" install --yes --no-install-recommends "${missing[@]}" || fail "apt-get install ${missing[*]} failed"
  rm -f "$log"
}
