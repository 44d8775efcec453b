using System;
using System.Threading;

/// <summary>A worker: it says where it is, then once a minute that it is still there.</summary>
public static class Worker
{
    public static void Main()
    {
        Console.WriteLine($"Hello from a dyno: .NET {Environment.Version}, by Mono, in {Environment.CurrentDirectory}");
        while (true)
        {
            Thread.Sleep(TimeSpan.FromMinutes(1));
            Console.WriteLine($"Still here at {DateTime.UtcNow:u}");
        }
    }
}
