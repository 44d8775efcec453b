# A dyno sources this before it starts the process.
export PATH="$HOME/.heroku/node/bin:$HOME/node_modules/.bin:$PATH"
