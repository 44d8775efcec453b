import { defaultArg } from '../templates.ts';

/** What the official images have from the start. https://hub.docker.com/_/php */
const builtIn: ReadonlySet<string> = new Set([
  ...['core', 'ctype', 'curl', 'date', 'dom', 'fileinfo', 'filter', 'hash', 'iconv', 'json', 'libxml', 'mbstring'],
  ...['mysqlnd', 'openssl', 'pcre', 'pdo', 'pdo_sqlite', 'phar', 'posix', 'random', 'readline', 'reflection'],
  ...['session', 'simplexml', 'sodium', 'spl', 'sqlite3', 'standard', 'tokenizer', 'xml', 'xmlreader', 'xmlwriter'],
  'zlib',
]);

/** PHP's own extensions, which the images build on demand. */
const ofPhp: ReadonlySet<string> = new Set([
  ...['bcmath', 'bz2', 'calendar', 'dba', 'enchant', 'exif', 'ffi', 'ftp', 'gd', 'gettext', 'gmp', 'intl', 'ldap'],
  ...['mysqli', 'opcache', 'pcntl', 'pdo_mysql', 'pdo_pgsql', 'pgsql', 'shmop', 'snmp', 'soap', 'sockets'],
  ...['sysvmsg', 'sysvsem', 'sysvshm', 'tidy', 'xsl', 'zip'],
]);

/** Debian's packages that building an extension takes. */
const packages: ReadonlyMap<string, string> = new Map([
  ['amqp', 'librabbitmq-dev'],
  ['bz2', 'libbz2-dev'],
  ['enchant', 'libenchant-2-dev'],
  ['ffi', 'libffi-dev'],
  ['ftp', 'libssl-dev'],
  ['gd', 'libpng-dev'],
  ['gmp', 'libgmp-dev'],
  ['imagick', 'libmagickwand-dev'],
  ['intl', 'libicu-dev'],
  ['ldap', 'libldap2-dev'],
  ['memcached', 'libmemcached-dev libssl-dev zlib1g-dev'],
  ['mongodb', 'libssl-dev'],
  ['pdo_pgsql', 'libpq-dev'],
  ['pgsql', 'libpq-dev'],
  ['snmp', 'libsnmp-dev'],
  ['soap', 'libxml2-dev'],
  ['tidy', 'libtidy-dev'],
  ['xsl', 'libxslt1-dev'],
  ['yaml', 'libyaml-dev'],
  ['zip', 'libzip-dev'],
]);

/** Whether the image that a Dockerfile takes PHP from has an extension, by Composer's name of it in lower case, without `ext-`. */
export function hasExtension(name: string, dockerfile: string): boolean {
  // PHP 8.5 is the first with it inside: https://wiki.php.net/rfc/make_opcache_required
  if (imageName(name) === 'opcache') return /^8\.5\b/.test(defaultArg(dockerfile, 'PHP_VERSION') ?? '');
  return builtIn.has(name);
}

/** The line of a Dockerfile that adds an extension to the official image, and whether it stands on libraries of Debian. */
export function installLine(name: string): { readonly line: string; readonly hasLibraries: boolean } {
  const extension = imageName(name);
  const libraries = packages.get(extension);
  const apt =
    libraries === undefined ? '' : `apt-get update && apt-get install -y --no-install-recommends ${libraries} && `;
  const install = ofPhp.has(extension)
    ? `docker-php-ext-install ${extension}`
    : `pecl install ${extension} && docker-php-ext-enable ${extension}`;
  return { line: `RUN ${apt}${install}`, hasLibraries: libraries !== undefined };
}

/** Composer writes the `Zend OPcache` of PHP in its own way. */
function imageName(name: string): string {
  return name === 'zend-opcache' ? 'opcache' : name;
}
