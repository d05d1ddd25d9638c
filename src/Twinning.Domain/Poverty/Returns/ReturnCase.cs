using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>What the rules of returns look at: a candidate and the other returns of its area.</summary>
internal sealed record ReturnCase(PovertyReturn Candidate, IReadOnlyCollection<PovertyReturn> Series)
{
    /// <summary>Gets both lists of the form with their names.</summary>
    public IEnumerable<ReturnList> Lists => ListsOf(Candidate);

    public static IEnumerable<ReturnList> ListsOf(PovertyReturn subject) =>
    [
        new("hộ nghèo", "poor", subject.Poor),
        new("hộ cận nghèo", "near-poor", subject.NearPoor),
    ];
}

/// <summary>One of the two identical lists of the form: hộ nghèo, hộ cận nghèo.</summary>
internal sealed record ReturnList(string Vietnamese, string English, PovertyFlow Flow);
