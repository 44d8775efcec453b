# Heroku's stack images for the newcomer's commands: those in the engine, else pulled, else stand-ins made here.
# shellcheck shell=bash

use_stack_images() {
  local image
  for image in heroku/heroku:24 heroku/heroku:24-build; do
    docker image inspect "$image" >/dev/null 2>&1 && continue
    say "pulling $image"
    if ! pull "$image"; then
      say "no registry has it for us; making stand-ins for Heroku's stack images from this distribution's packages, once (about a minute)"
      script/make-stack-image
      return
    fi
  done
}

# pull IMAGE: bounded, and given up soon where no registry answers; an engine behind a silent firewall waits for minutes.
pull() {
  local log pid waited=0 status=0
  log=$(mktemp)
  timeout 900 docker pull --platform linux/amd64 "$1" >"$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    if ! grep -q 'Pulling from' "$log" && ((waited >= 40)); then kill "$pid"; fi
    waited=$((waited + 1))
    sleep 0.5
  done
  wait "$pid" || status=$?
  ((status == 0)) || tail -n 1 "$log" >&2
  rm -f "$log"
  return "$status"
}
