using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>The rules that recording and erasing a person's identity keep; who it is the rules never see.</summary>
public static class IdentityRules
{
    private static readonly IReadOnlyList<Rule<IdentityCase>> Ordered = [new IdentityIsErasedOnce()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges recording or erasing an identity.</summary>
    /// <param name="official">The person.</param>
    /// <param name="wasErased">Whether the person's identity was erased before.</param>
    public static IReadOnlyList<Violation> Judge(OfficialId official, bool wasErased) =>
        [.. Ordered.SelectMany(rule => rule.Judge(new IdentityCase(official, wasErased)))];
}
