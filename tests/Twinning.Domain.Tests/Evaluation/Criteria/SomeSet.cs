using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Rules;
using Twinning.Domain.Tests.Support;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

/// <summary>A sound set: 60 points entered, 40 computed from reports on time, a bonus of at most 5 and at most 6 off for late reports.</summary>
internal static class SomeSet
{
    public static readonly MarkScale Scale = Corners((0, 0), (0.5m, 10), (1, 40));

    public static readonly Criterion Entered = Of("E", 60, new EnteredMethod());

    public static readonly Criterion Computed = Of("C", 40, new ComputedMethod("reports-on-time", Scale));

    public static readonly Criterion Bonus = Of("B", 5, new BonusMethod());

    public static readonly Criterion Deduction = Of("D", 6, new DeductionMethod("reports-late", Fraction.Of(2)));

    public static readonly CriteriaSet Sound = Set(Entered, Computed, Bonus, Deduction);

    public static Criterion Of(string code, decimal maximum, MarkMethod method) => new(code, new Message("Tiêu chí " + code, "Criterion " + code), Points(maximum), method, null);

    public static CriteriaSet Set(params Criterion[] criteria) => new(
        "TEST", 1, "Ayun Pa", DayRange.OfYear(2026), SomeSupport.Document, [new CriteriaGroup("G", new Message("Nhóm", "Group"), [], criteria)], []);

    public static MarkScale Corners(params (decimal Value, decimal Mark)[] corners) =>
        new([.. corners.Select(corner => new ScalePoint(Points(corner.Value), Points(corner.Mark)))]);

    public static NamedFact Fact(string measure, decimal value) => new(measure, Points(value), "facts/" + measure);

    public static EnteredMark Mark(string criterion, decimal mark) => new(criterion, Points(mark), "minutes/" + criterion);

    public static string[] Codes(this CriteriaSet set) => CriteriaRules.Judge(set).Codes();

    public static string[] Codes(params EnteredMark[] marks) => MarkRules.Judge(Sound, marks).Codes();

    public static IReadOnlyList<Violation> Violations(this CriteriaSet set) => CriteriaRules.Judge(set).Violations;
}
