using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Keeps what is logged, with its level and the text of its exception.</summary>
/// <param name="least">From which level on.</param>
internal sealed class LogLines(LogLevel least = LogLevel.Trace) : ILoggerProvider
{
    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Lines { get; } = [];

    private LogLevel Least { get; } = least;

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, LogLines all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= all.Least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                all.Lines.Enqueue((category, logLevel, formatter(state, exception) + exception));
            }
        }
    }
}
