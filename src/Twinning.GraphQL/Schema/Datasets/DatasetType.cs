using System;
using GraphQL.Types;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Datasets;

/// <summary>What the store holds and as of which version it was asked.</summary>
internal sealed record Dataset(DatasetRow? Row, VersionRow? Latest, long Version);

internal sealed class DatasetType : ShownType<Dataset>
{
    public DatasetType()
    {
        Name = "Dataset";
        Description = "What this store holds, and whether any of it was made up for demonstration.";
        Show<StringGraphType>("name", "What it is called.", dataset => dataset.Row?.Name ?? "Empty store");
        Show<StringGraphType>("description", "What it holds: what is published, what is made up.", dataset => dataset.Row?.Description ?? "Nothing was recorded yet.");
        Show<BooleanGraphType>("isDemonstration", "Whether any of it was made up for demonstration.", dataset => dataset.Row?.IsDemonstration ?? false);
        Show<LongGraphType>("version", "The data version this answer is from; each write makes the next.", dataset => dataset.Version);
        ShowAny<DateTimeOffsetGraphType>(
            "latestRecordedAt",
            "When the latest version was recorded; give a moment as knownAt to ask an earlier version.",
            dataset => dataset.Latest is { } latest ? Moments.FromMicroseconds(latest.Moment) : (DateTimeOffset?)null);
    }
}
