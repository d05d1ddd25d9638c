using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Law;
using Twinning.Domain.Tests.Support;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

/// <summary>A group of twelve under the literal policy: two candidates at 95 and 92, two more at 91, eight "good"; two may be outstanding.</summary>
internal static class SomeGroup
{
    public static readonly QuotaPolicy Policy = new(Fraction.Of(1, 5), QuotaBase.OfGood, QuotaRounding.Down, null, LegalSources.OurConvention);

    public static readonly QuotaGroup Group = new(
        "Phòng, ban",
        [.. new[] { 91m, 95, 91, 92, 80, 80, 80, 80, 80, 80, 80, 80 }.Select((points, index) => Subject(index + 1, points))]);

    public static QuotaSubject Subject(long number, decimal points) =>
        new(number, SomeScore.Of(points), points >= 90 ? Rating.Outstanding : points >= 70 ? Rating.Good : Rating.Completed);

    /// <summary>Decides the given as outstanding, the other candidates as good, and all else as proposed.</summary>
    public static QuotaDecision[] Decide(QuotaGroup group, params long[] outstanding) =>
    [
        .. group.Subjects.Select(subject => new QuotaDecision(
            subject.Subject, outstanding.Contains(subject.Subject) ? Rating.Outstanding : subject.Proposed == Rating.Outstanding ? Rating.Good : subject.Proposed)),
    ];

    public static string[] Codes(params IReadOnlyList<QuotaDecision> decisions) => QuotaRules.Judge(Policy, Group, decisions).Codes();
}
