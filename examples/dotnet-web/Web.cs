using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;

/// <summary>Serves one page that says where its parts come from.</summary>
public static class Web
{
    public static void Main()
    {
        var port = Environment.GetEnvironmentVariable("PORT") ?? "5000";
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://*:{port}/");
        listener.Start();
        Console.WriteLine($"listening on {port}");
        var page = Encoding.UTF8.GetBytes(Page(port));
        while (true) Answer(listener.GetContext(), page);
    }

    private static void Answer(HttpListenerContext context, byte[] page)
    {
        try
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Close(page, willBlock: true);
        }
        catch (Exception error) when (error is HttpListenerException || error is IOException)
        {
            Console.WriteLine($"the client has gone: {error.Message}");
        }
    }

    private static string Page(string port) => $@"<!doctype html>
<html lang=""en"">
<meta charset=""utf-8"">
<title>Hello from a dyno</title>
<h1>Hello from a dyno</h1>
<p>.NET {Environment.Version}, by Mono, came to Heroku in the slug, under <code>/app</code>.</p>
<p>Operating system: {WebUtility.HtmlEncode(OperatingSystem())}, from the run image. Port: {WebUtility.HtmlEncode(port)}, from Heroku.</p>
</html>
";

    private static string OperatingSystem() =>
        File.ReadLines("/etc/os-release")
            .Where(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))
            .Select(line => line.Substring("PRETTY_NAME=".Length).Trim('"'))
            .FirstOrDefault() ?? "unknown";
}
