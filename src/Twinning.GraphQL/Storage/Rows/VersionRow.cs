namespace Twinning.GraphQL.Storage.Rows;

/// <summary>One committed write: its number, its moment, and who did what.</summary>
internal sealed class VersionRow
{
    public required long Version { get; init; }

    /// <summary>Gets the moment in microseconds since 1970-01-01 UTC; later versions have later moments.</summary>
    public required long Moment { get; init; }

    public required string Operation { get; init; }

    /// <summary>Gets the role of who wrote, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Gets a value indicating whether places, agencies, programmes or assignments changed.</summary>
    public required bool TouchesRegisters { get; init; }
}

/// <summary>The answer to a write that carried an idempotency key, so that the same write sent again gets it again.</summary>
internal sealed class IdempotencyRow
{
    public required string Actor { get; init; }

    public required string IdempotencyKey { get; init; }

    public required string Operation { get; init; }

    /// <summary>Gets the SHA-256 of the input, in hexadecimal: one key is for one input.</summary>
    public required string InputHash { get; init; }

    public required long Version { get; init; }

    /// <summary>Gets the numbers of the things the write made, with commas.</summary>
    public required string ResultIds { get; init; }

    /// <summary>Gets the warnings of the write, as JSON.</summary>
    public required string Warnings { get; init; }
}
