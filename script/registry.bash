# A registry for the tests: the distribution's, taken out of its package. Installed, it would be a service that starts.
# shellcheck shell=bash

# Leaves `docker-registry` on PATH.
use_registry() {
  local folder=${XDG_CACHE_HOME:-$HOME/.cache}/heroku-docker-release/registry log
  PATH=$PATH:$folder/usr/bin
  ! type -P docker-registry >/dev/null || return 0
  type -P apt-get dpkg >/dev/null || fail 'the tests need docker-registry on PATH: https://github.com/distribution/distribution'
  say "taking docker-registry out of its package, into $folder"
  log=$(mktemp)
  if [[ -z $(apt-cache --quiet=0 show docker-registry 2>/dev/null) ]]; then
    may_be_root || fail 'the package lists are missing, and only root may fetch them: sudo apt-get update'
    apt_get "$log" update || fail 'apt-get update failed'
  fi
  mkdir -p "$folder"
  (cd "$folder" && quietly "$log" apt-get download docker-registry && dpkg --extract docker-registry_*.deb . && rm docker-registry_*.deb) ||
    fail 'docker-registry cannot be had (apt-get download docker-registry)'
  rm -f "$log"
}
