// Stands in dist for what build.ts leaves out.
module.exports = {};
