using System.Linq;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A template for a sheet of twinning work: a start for an office, not a source.</summary>
public static class CriteriaTemplate
{
    private static readonly VetoEvent[] Barring = [VetoEvent.NoPlan, VetoEvent.QuarterWithoutVisit, VetoEvent.SupportMisused];

    /// <summary>Gets the template.</summary>
    public static CriteriaSet Twinning { get; } = new(
        "TEMPLATE",
        1,
        null,
        DayRange.Always,
        null,
        [
            new(
                "A",
                new Message("Kế hoạch và bám sát cơ sở", "Plan and presence"),
                [],
                [
                    Computed(
                        "A1", "Ban hành kế hoạch đúng hạn sau khảo sát", "Plan issued on time after the survey", 15, EvaluationMeasures.PlanOnTime, 1),
                    Computed(
                        "A2", "Phân công lãnh đạo và xuống thôn hằng tháng", "Leader assigned and monthly presence", 15, EvaluationMeasures.VisitsPerQuarter, 3),
                ]),
            new(
                "B",
                new Message("Kết quả thực hiện", "Results"),
                [],
                [
                    Entered("B1", "Củng cố hệ thống chính trị", "Strengthening the political system", 15),
                    Computed(
                        "B2", "Sinh kế, giảm nghèo theo chỉ tiêu cho hộ cụ thể", "Livelihood and poverty: targets for named households", 25, EvaluationMeasures.HouseholdTargetsMet, 1),
                    Computed(
                        "B3", "Huy động và thực hiện hỗ trợ như cam kết", "Support mobilised and delivered as committed", 15, EvaluationMeasures.DeliveredOfCommitted, 1),
                    Computed(
                        "B4", "Báo cáo đúng hạn", "Reports on time", 10, EvaluationMeasures.ReportsOnTime, 1),
                    Entered("B5", "Ý kiến đánh giá của thôn", "The village's own feedback", 5),
                ]),
        ],
        [
            .. Barring.Select((what, index) => InstrumentParts.Bars(
                LegalSources.OurConvention, "VETO-TEMPLATE-" + (index + 1).Text(), what, InstrumentParts.Everyone)),
        ]);

    private static Criterion Entered(string code, string vietnamese, string english, int maximum) =>
        new(code, new Message(vietnamese, english), Fraction.Of(maximum), new EnteredMethod(), null);

    private static Criterion Computed(
        string code, string vietnamese, string english, int maximum, EvaluationMeasure measure, int full) => new(
        code,
        new Message(vietnamese, english),
        Fraction.Of(maximum),
        new ComputedMethod(measure.Name, new MarkScale([new(Fraction.Zero, Fraction.Zero), new(Fraction.Of(full), Fraction.Of(maximum))])),
        null);
}
