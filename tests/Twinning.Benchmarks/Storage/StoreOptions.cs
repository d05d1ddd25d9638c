using System;
using System.Globalization;
using Twinning.Tests.Generated;

namespace Twinning.Benchmarks.Storage;

/// <summary>What is measured, and where.</summary>
/// <param name="Plan">How large the generated province is; null for the demonstration.</param>
/// <param name="Database">The path of an SQLite file or a connection string of PostgreSQL; null for a file that goes afterwards.</param>
internal sealed record StoreOptions(GeneratedPlan? Plan, string? Database)
{
    /// <summary>Reads the command line.</summary>
    /// <returns>Null when it cannot be read.</returns>
    public static StoreOptions? Of(ReadOnlySpan<string> args)
    {
        var (plan, isDemonstration, database) = (new GeneratedPlan(12_000, 4_000_000), false, (string?)null);
        while (!args.IsEmpty)
        {
            switch (args)
            {
                case ["--demonstration", ..]:
                    isDemonstration = true;
                    args = args[1..];
                    continue;
                case ["--households", var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var households):
                    plan = plan with { Households = households };
                    break;
                case ["--villages", var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var villages):
                    plan = plan with { Villages = villages };
                    break;
                case ["--database", var text, ..]:
                    database = text;
                    break;
                default:
                    return null;
            }

            args = args[2..];
        }

        return new StoreOptions(isDemonstration ? null : plan, database);
    }
}
