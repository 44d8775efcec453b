import com.sun.net.httpserver.{HttpExchange, HttpServer}

import java.net.InetSocketAddress
import java.nio.charset.StandardCharsets.UTF_8
import java.nio.file.{Files, Path}
import scala.jdk.CollectionConverters.*

/** Serves one page that says where its parts come from. */
@main def web(): Unit =
  val port = sys.env.getOrElse("PORT", "5000").toInt
  val bytes = page(port).getBytes(UTF_8)
  val server = HttpServer.create(InetSocketAddress(port), 0)
  server.createContext("/", answer(_, bytes))
  server.start()
  println(s"listening on $port")

private def answer(exchange: HttpExchange, bytes: Array[Byte]): Unit =
  exchange.getResponseHeaders.set("Content-Type", "text/html; charset=utf-8")
  exchange.sendResponseHeaders(200, bytes.length)
  exchange.getResponseBody.write(bytes)
  exchange.close()

private def page(port: Int): String =
  s"""<!doctype html>
     |<html lang="en">
     |<meta charset="utf-8">
     |<title>Hello from a dyno</title>
     |<h1>Hello from a dyno</h1>
     |<p>Scala 3 on Java ${System.getProperty("java.version")} came to Heroku in the slug, under <code>/app</code>.</p>
     |<p>Operating system: $operatingSystem, from the run image. Port: $port, from Heroku.</p>
     |</html>
     |""".stripMargin

private def operatingSystem: String =
  Files
    .readAllLines(Path.of("/etc/os-release"))
    .asScala
    .find(_.startsWith("PRETTY_NAME="))
    .fold("unknown")(_.stripPrefix("PRETTY_NAME=").replace("\"", ""))
