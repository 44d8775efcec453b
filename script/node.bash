# Node for the newcomer's commands: the machine's own if it is new enough, else the one that package.json pins.
# shellcheck shell=bash

# Puts a `node` that can run this project first on PATH. Needs any Node and npm, and the project as working directory.
use_node() {
  local version major home package
  type -P node npm >/dev/null || fail 'Node.js and npm are needed: sudo apt-get install nodejs npm'
  version=$(node --print 'require("./package.json").devDependencies.node')
  major=$(node --print 'process.versions.node.split(".")[0]')
  ((major < ${version%%.*})) || return 0

  home=${XDG_CACHE_HOME:-$HOME/.cache}/heroku-docker-release/node-$version
  if [[ ! -x $home/bin/node ]]; then
    say "bringing Node $version (this machine has $(node --version)): npm install, into $home"
    mkdir -p "$home"
    # The package of the binary alone: it needs no install script, which newer npm do not run unasked.
    package=node-$(node --print 'process.platform + "-" + process.arch')
    quietly "$home/npm.log" npm install --prefix "$home" --no-save --no-package-lock --no-audit --no-fund "$package@$version" ||
      fail "npm could not install $package@$version"
    mkdir -p "$home/bin"
    ln -sf "../node_modules/$package/bin/node" "$home/bin/node"
  fi
  PATH=$home/bin:$PATH
}

# Node from npm trusts the certificates it was built with; on a machine with its own ones it must be told to, as curl
# and git are by the system.
trust_system_certificates() {
  local bundle=/etc/ssl/certs/ca-certificates.crt
  [[ ! -r $bundle ]] || export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$bundle}
}
