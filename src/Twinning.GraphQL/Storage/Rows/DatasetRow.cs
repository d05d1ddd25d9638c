namespace Twinning.GraphQL.Storage.Rows;

/// <summary>What the store holds, in words, and whether any of it is for demonstration.</summary>
internal sealed class DatasetRow : FactRow
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required bool IsDemonstration { get; init; }
}

/// <summary>A file that was imported: an import is a fact too.</summary>
internal sealed class ImportBatchRow : FactRow
{
    public required string Kind { get; init; }

    public required string FileName { get; init; }

    /// <summary>Gets the SHA-256 of the file, in hexadecimal.</summary>
    public required string FileHash { get; init; }

    public required int Rows { get; init; }

    public required int Changes { get; init; }
}
