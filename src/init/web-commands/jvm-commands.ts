import type { AppFolder } from '../app-folder.ts';
import { xmlText } from '../files/xml-file.ts';
import { isBuiltByGradle } from '../template-variants.ts';
import type { WebCommand } from './web-command.ts';

/** The program that sbt-native-packager stages, by the project's name. https://devcenter.heroku.com/articles/scala-support */
export async function scalaCommand(folder: AppFolder): Promise<WebCommand> {
  const build = (await folder.read('build.sbt')) ?? '';
  const plugins = (await folder.read('project/plugins.sbt')) ?? '';
  const name = /\bname\s*:=\s*(?:"""|")([^"]+)"/.exec(build)?.[1];
  if (name === undefined || !(isPlay(plugins) || plugins.includes('sbt-native-packager')))
    return { kind: 'unknown', advice: 'web: target/universal/stage/bin/YOUR-PROJECT' };
  // As sbt makes a file name of it.
  const program = name.toLowerCase().replaceAll(/\W+/g, '-');
  const settings = isPlay(plugins) ? ' -Dhttp.port=$PORT -Dplay.http.secret.key=$APPLICATION_SECRET' : '';
  const command = `target/universal/stage/bin/${program}${settings}`;
  return { kind: 'known', command, because: `build.sbt names the project ${JSON.stringify(name)}` };
}

/** Whether a project/plugins.sbt has the plugin of Play. */
export function isPlay(plugins: string): boolean {
  return plugins.includes('"org.playframework"') || plugins.includes('"com.typesafe.play"');
}

/**
 * Spring Boot's jar, as Heroku starts it, or one that pom.xml names and gives a main class.
 * https://devcenter.heroku.com/articles/deploying-spring-boot-apps-to-heroku
 */
export async function javaCommand(folder: AppFolder): Promise<WebCommand> {
  return isBuiltByGradle(folder) ? gradleCommand(folder) : mavenCommand(folder);
}

/** The plugin by its name, or by the one that a version catalog usually gives it. With `apply false` it is for subprojects. */
const springBoot = /(?:["']org\.springframework\.boot["']|\blibs\.plugins\.spring\.?boot\b)(?!.*\bapply\b.*\bfalse\b)/i;

async function gradleCommand(folder: AppFolder): Promise<WebCommand> {
  for (const file of ['build.gradle', 'build.gradle.kts']) {
    const build = await folder.read(file);
    if (build === null || !springBoot.test(build)) continue;
    const command = 'java -Dserver.port=$PORT $JAVA_OPTS -jar build/libs/*.jar';
    return { kind: 'known', command, because: `${file} has the plugin of Spring Boot` };
  }
  return { kind: 'unknown', advice: 'web: java -jar build/libs/YOUR-APP.jar' };
}

async function mavenCommand(folder: AppFolder): Promise<WebCommand> {
  const file = 'pom.xml';
  const pom = await folder.read(file);
  if (pom === null) return { kind: 'unknown', advice: 'web: java -jar target/YOUR-APP.jar' };
  if (pom.includes('spring-boot-maven-plugin')) {
    const command = 'java -Dserver.port=$PORT $JAVA_OPTS -jar target/*.jar';
    return { kind: 'known', command, because: 'pom.xml has the plugin of Spring Boot' };
  }
  const name = xmlText(pom, { file, names: ['finalName'] });
  if (name === null || !/^[\w.-]+$/.test(name.text) || !pom.includes('<mainClass>'))
    return { kind: 'unknown', advice: 'web: java -jar target/YOUR-APP.jar' };
  return { kind: 'known', command: `java -jar target/${name.text}.jar`, because: `${file}:${name.line} names it` };
}
