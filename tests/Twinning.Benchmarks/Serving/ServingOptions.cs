using System;
using System.Globalization;

namespace Twinning.Benchmarks.Serving;

/// <summary>How much is measured, and of what.</summary>
/// <param name="Turns">How many turns each way gets.</param>
/// <param name="Seconds">How long a turn is.</param>
/// <param name="Only">A word of the titles of those to be compared; null for all.</param>
/// <param name="Host">The program of a published host; null for the one built with this program.</param>
/// <param name="Times">How often it is killed, or started, or asked with ill intent.</param>
internal sealed record ServingOptions(int Turns = 7, double Seconds = 2, string? Only = null, string? Host = null, int? Times = null)
{
    /// <summary>Gets what holds for writes where nothing is said: the runtime gives a pool one or two threads a second for writers that wait, so that a short turn ends before they are as many as they become.</summary>
    public static ServingOptions OfWrites { get; } = new(Turns: 5, Seconds: 8);

    /// <summary>Reads the command line.</summary>
    /// <param name="args">What was said.</param>
    /// <param name="options">What holds where nothing is said.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static ServingOptions? Of(ReadOnlySpan<string> args, ServingOptions options)
    {
        for (; args.Length >= 2; args = args[2..])
        {
            switch (args)
            {
                case ["--turns", var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var turns):
                    options = options with { Turns = turns };
                    break;
                case ["--seconds", var text, ..] when double.TryParse(text, CultureInfo.InvariantCulture, out var seconds):
                    options = options with { Seconds = seconds };
                    break;
                case ["--only", var word, ..]:
                    options = options with { Only = word };
                    break;
                case ["--host", var file, ..]:
                    options = options with { Host = file };
                    break;
                case ["--times", var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times):
                    options = options with { Times = times };
                    break;
                default:
                    return null;
            }
        }

        return args.IsEmpty ? options : null;
    }
}
