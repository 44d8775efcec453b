import type { AppFolder } from '../app-folder.ts';
import { xmlText } from '../files/xml-file.ts';
import type { WebCommand } from './web-command.ts';

/** The program that sbt-native-packager stages, by the project's name. https://devcenter.heroku.com/articles/scala-support */
export async function scalaCommand(folder: AppFolder): Promise<WebCommand> {
  const build = (await folder.read('build.sbt')) ?? '';
  const plugins = (await folder.read('project/plugins.sbt')) ?? '';
  const name = /\bname\s*:=\s*(?:"""|")([^"]+)"/.exec(build)?.[1];
  const isPlay = plugins.includes('"org.playframework"') || plugins.includes('"com.typesafe.play"');
  if (name === undefined || !(isPlay || plugins.includes('sbt-native-packager')))
    return { kind: 'unknown', advice: 'web: target/universal/stage/bin/YOUR-PROJECT' };
  // As sbt makes a file name of it.
  const program = name.toLowerCase().replaceAll(/\W+/g, '-');
  const port = isPlay ? ' -Dhttp.port=$PORT' : '';
  const command = `target/universal/stage/bin/${program}${port}`;
  return { kind: 'known', command, because: `build.sbt names the project ${JSON.stringify(name)}` };
}

/**
 * Spring Boot's jar, as Heroku starts it, or one that pom.xml names and gives a main class.
 * https://devcenter.heroku.com/articles/deploying-spring-boot-apps-to-heroku
 */
export async function javaCommand(folder: AppFolder): Promise<WebCommand> {
  const file = 'pom.xml';
  const pom = await folder.read(file);
  if (pom === null) return { kind: 'unknown', advice: 'web: java -jar build/libs/YOUR-APP.jar' };
  if (pom.includes('spring-boot-maven-plugin')) {
    const command = 'java -Dserver.port=$PORT $JAVA_OPTS -jar target/*.jar';
    return { kind: 'known', command, because: 'pom.xml has the plugin of Spring Boot' };
  }
  const name = xmlText(pom, { file, names: ['finalName'] });
  if (name === null || !/^[\w.-]+$/.test(name.text) || !pom.includes('<mainClass>'))
    return { kind: 'unknown', advice: 'web: java -jar target/YOUR-APP.jar' };
  return { kind: 'known', command: `java -jar target/${name.text}.jar`, because: `${file}:${name.line} names it` };
}
