using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The national standard of 2022 (chuẩn nghèo đa chiều 2022-2025), with one line: income and deprivations must both be met ("và").</summary>
/// <remarks>Two English reports of the decree print "or" where it says "và"; by them far too many households would be poor.</remarks>
internal static class StandardOf2022
{
    private static readonly LegalSource Article3 = LegalSources.Decree07Of2021.At("Điều 3", "từ … trở xuống");

    private static readonly LegalSource Average = LegalSources.Decree07Of2021.At("Điều 3") with
    {
        Remark = "The upper line of the average living standard as reported; its words were not seen.",
    };

    private static readonly LegalSource Points = LegalSources.Circular07Of2021.At("Điều 1");

    private static readonly LegalSource FirstReview = LegalSources.Decree07Of2021 with
    {
        Remark = "That the review which opened the period was held in the autumn before is general knowledge; the provision was not seen.",
    };

    public static PovertyStandard Make() => new()
    {
        Id = new StandardId("VN-2022"),
        Instrument = LegalSources.Decree07Of2021,
        Reviews =
        [
            new GovernedReview(ReturnKind.Baseline, 2021, FirstReview),
            .. Enumerable.Range(2022, 4).Select(year => new GovernedReview(ReturnKind.Annual, year, LegalSources.Decree07Of2021)),
            new GovernedReview(ReturnKind.Annual, 2026, LegalSources.Decree351Of2025 with { Remark = "The article was not seen." }),
        ],
        Rural = new IncomeLines(null, Line(1_500_000, Article3 with { Quote = "từ 1.500.000 đồng trở xuống" }), Line(2_250_000, Average)),
        Urban = new IncomeLines(null, Line(2_000_000, Article3), Line(3_000_000, Average)),
        DeprivationCutoff = new Sourced<int>(3, LegalSources.Decree07Of2021.At("Điều 3", "từ 03 chỉ số trở lên")),
        Indicators = IndicatorsOf2022.All,
        SurveyPoints = new SurveyCutoffs(
            new SurveyLines(null, Score(140)),
            new SurveyLines(null, Score(175)),
            Score(30),
            Score(10),
            "A",
            "B"),
    };

    private static Sourced<Dong> Line(long amount, LegalSource source) => new(new Dong(amount), source);

    private static Sourced<int> Score(int points) => new(points, Points);
}
