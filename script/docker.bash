# A Docker engine for the newcomer's commands: the one that is there, else one that is installed and started.
# Expects `command`: what was started, as a whole, to start it again with new rights.
# shellcheck shell=bash disable=SC2154

default_engine=unix:///var/run/docker.sock
dockerd_log=/var/log/heroku-docker-release-dockerd.log

docker_answers() { timeout 20 docker version --format '{{.Server.Version}}' 2>/dev/null; }

docker_answers_root() { as_root timeout 20 docker version --format '{{.Server.Version}}' >/dev/null 2>&1; }

# Leaves an engine that `docker` reaches, and DOCKER_HOST naming it where a context does.
use_docker() {
  local version where
  PATH=$PATH:/usr/sbin:/sbin # where the engine is, and an ordinary user's PATH does not lead
  where=${DOCKER_HOST:-$(docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null || true)}
  if version=$(docker_answers); then
    export DOCKER_HOST=$where
    say "Docker $version answers at $where"
    return
  fi
  [[ $where == '' || $where == "$default_engine" ]] ||
    fail "no Docker engine answers at $where, which DOCKER_HOST or the docker context names: start it, or name another"
  may_be_root || fail "no Docker engine answers, and only root may start one: sudo apt-get install docker.io; sudo usermod -aG docker $(id -un); then log in again"

  if ! type -P docker dockerd >/dev/null; then
    install_packages Docker docker.io docker-cli docker-buildx iptables iproute2 ca-certificates
  fi
  docker_answers_root || start_docker
  version=$(docker_answers) || join_docker_group
  say "Docker $version answers"
}

start_docker() {
  if [[ -d /run/systemd/system ]]; then
    say 'starting Docker (systemctl start docker)'
    as_root systemctl start docker && return
  elif [[ $(</proc/1/comm) == init && -x /etc/init.d/docker ]]; then
    say 'starting Docker (service docker start)'
    as_root service docker start && await_docker && return
  fi
  start_docker_by_hand || fail "dockerd does not start here; the end of its log: $(as_root tail -n 3 "$dockerd_log")"
}

# await_docker [PID]: true once the engine answers; false after 30 s, or when its process has gone.
await_docker() {
  local end=$((SECONDS + 30))
  until docker_answers_root; do
    ((SECONDS < end)) || return 1
    # Where nobody waits for it, a process that has ended stays behind as a zombie.
    (($#)) && { grep -qs '^State:[[:space:]]*[^ZX]' "/proc/$1/status" || return 1; }
    sleep 0.5
  done
}

# Where no init system does it: plainly first, then without a firewall of Docker's own, which a sandbox may not allow.
start_docker_by_hand() {
  mount_cgroups || return 1
  say "starting Docker by hand (dockerd, its log is $dockerd_log)"
  run_dockerd && return
  say "dockerd could not start; trying without its own firewall rules"
  run_dockerd --iptables=false --ip6tables=false || return 1
  let_containers_out || say "containers have no network here: no NAT rule can be set, so builds that download will fail"
}

# Where nobody has mounted them, control groups are mounted as the kernel has them: a controller is in one hierarchy only,
# and an engine that is shown another one starts all the same, but limits no container's memory.
mount_cgroups() {
  local root=/sys/fs/cgroup hierarchies hierarchy
  ! mountpoint -q "$root" || return 0
  # Those of version 1, of which an engine wants to see all: https://man7.org/linux/man-pages/man7/cgroups.7.html
  hierarchies=$(awk -F : '$2 != "" { print $2 }' /proc/self/cgroup)
  if [[ $hierarchies == '' ]]; then
    as_root mount -t cgroup2 cgroup2 "$root"
    return
  fi
  as_root mount -t tmpfs -o mode=755 cgroup "$root" || return
  for hierarchy in $hierarchies; do
    as_root mkdir "$root/${hierarchy#name=}" || return
    as_root mount -t cgroup -o "$hierarchy" cgroup "$root/${hierarchy#name=}" || return
  done
}

# run_dockerd OPTION…
# An older engine starts its own program for each layer and each archive, and spends half of such a short life on collecting
# garbage: https://pkg.go.dev/runtime#hdr-Environment_Variables
run_dockerd() {
  local pid
  # shellcheck disable=SC2016 # expanded by that shell
  pid=$(as_root sh -c 'log=$1; shift; GOGC=400 setsid dockerd "$@" >"$log" 2>&1 </dev/null & echo $!' sh "$dockerd_log" "$@")
  await_docker "$pid"
}

# The one rule of Docker's own that containers cannot do without: what leaves its bridge leaves as the machine.
let_containers_out() {
  local subnet rule iptables
  subnet=$(ip -4 -oneline address show docker0 | awk '{ print $4 }')
  as_root sysctl --quiet --write net.ipv4.ip_forward=1 2>/dev/null || true
  rule=(POSTROUTING --source "$subnet" ! --out-interface docker0 --jump MASQUERADE)
  for iptables in iptables iptables-legacy; do
    as_root "$iptables" --table nat --check "${rule[@]}" 2>/dev/null && return
    as_root "$iptables" --table nat --append "${rule[@]}" && return
  done
  return 1
}

# Starts the command afresh as a member of the group that may use the engine: whoever becomes root without a question
# gains nothing by it that they did not have.
join_docker_group() {
  local user
  user=$(id --user --name)
  [[ " $(id --groups --name) " != *' docker '* ]] || fail "Docker runs, but does not answer to $user: $(docker version 2>&1 | tail -n 1)"
  say "adding $user to the group docker, which may use the engine"
  as_root usermod --append --groups docker "$user"
  exec sudo -n --preserve-env --user="$user" env "PATH=$PATH" "${command[@]}"
}
