using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>What was public about the households of a year at one data version: returns, and rounds frozen as published.</summary>
internal sealed record PublishedYear(AreaTree Areas, IReadOnlyList<PovertyReturnRow> Returns, IReadOnlyList<ReviewedRound> Rounds)
{
    /// <summary>Gets the smallest count that is shown: the strictest that a publication was made with, 5 where there is none.</summary>
    public int SmallestShown => Rounds.SelectMany(round => round.Publications).Select(publication => publication.SmallestShown).DefaultIfEmpty(5).Max();

    /// <summary>Gets the areas about which anything is published.</summary>
    public IEnumerable<long> AreaIds => Returns.Select(row => row.AreaId).Concat(Rounds.SelectMany(round => round.VillagesOf.Keys)).Distinct();

    /// <summary>Gets the day on whose map the areas lie.</summary>
    public DateOnly Day => Rounds.Count > 0 ? Rounds[0].AsOf : Returns.Count > 0 ? Returns[0].AsOf : DateOnly.MinValue;
}
