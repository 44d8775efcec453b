<?php
// Packs /usr/bin/composer and what it loads of /usr/share/php into one file that runs anywhere, in its own place.
$phar = new Phar('/tmp/composer.phar');
$phar->addFile('/usr/bin/composer', 'bin/composer');
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator('/usr/share/php', FilesystemIterator::SKIP_DOTS | FilesystemIterator::FOLLOW_SYMLINKS));
foreach ($files as $file) {
    if (!preg_match('#/(test|doc)s?/#i', $file)) $phar->addFile($file, 'share/php/' . substr($file, strlen('/usr/share/php/')));
}
$phar->setStub("#!/usr/bin/env php\n<?php Phar::mapPhar('composer.phar'); set_include_path('phar://composer.phar/share/php'); require 'phar://composer.phar/bin/composer'; __HALT_COMPILER();");
rename('/tmp/composer.phar', '/usr/bin/composer');
chmod('/usr/bin/composer', 0755);
