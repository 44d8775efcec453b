// Stands in dist for what `leftOut` of build.ts names.
module.exports = {};
