using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The rules that make two counts comparable.</summary>
public static class ReductionRules
{
    private static readonly IReadOnlyList<Rule<ReductionCase>> Ordered =
    [
        new CountsShareAStandard(),
        new CountsShareAPopulation(),
        new CountsShareAnArea(),
        new LaterCountIsLater(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    internal static IReadOnlyList<Violation> Judge(PovertyCount earlier, PovertyCount later) =>
        [.. Ordered.SelectMany(rule => rule.Judge(new ReductionCase(earlier, later)))];
}
