using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The national standard of 2016 (chuẩn nghèo tiếp cận đa chiều 2016-2020).</summary>
internal static class StandardOf2016
{
    private static readonly LegalSource Article2 = LegalSources.Decision59Of2015.At("Điều 2");

    private static readonly LegalSource IncomeAlone = LegalSources.Decision59Of2015.At("Điều 2", "từ … trở xuống");

    private static readonly LegalSource Points = LegalSources.Circular14Of2018.At("Điều 6 khoản 2");

    private static readonly LegalSource PointsEach = LegalSources.Circular17Of2016 with
    {
        Remark = "As amended by Circular 14/2018/TT-BLĐTBXH: 30 points stand for three indicators.",
    };

    private static readonly LegalSource FirstReview = LegalSources.Decision59Of2015 with
    {
        Remark = "That the review which opened the period was held in the autumn before is general knowledge; the provision was not seen.",
    };

    public static PovertyStandard Make() => new()
    {
        Id = new StandardId("VN-2016"),
        Instrument = LegalSources.Decision59Of2015,
        Reviews =
        [
            new GovernedReview(ReturnKind.Baseline, 2015, FirstReview),
            .. Enumerable.Range(2016, 5).Select(year => new GovernedReview(ReturnKind.Annual, year, LegalSources.Decision59Of2015)),
            new GovernedReview(ReturnKind.Annual, 2021, LegalSources.Decree07Of2021.At("Điều 2")),
        ],
        Rural = new IncomeLines(Line(700_000, IncomeAlone), Line(1_000_000, Article2), Line(1_500_000, Article2)),
        Urban = new IncomeLines(Line(900_000, IncomeAlone), Line(1_300_000, Article2), Line(1_950_000, Article2)),
        DeprivationCutoff = new Sourced<int>(3, LegalSources.Decision59Of2015.At("Điều 2", "từ 03 chỉ số trở lên")),
        Indicators = IndicatorsOf2016.All,
        SurveyPoints = new SurveyCutoffs(
            new SurveyLines(Score(120), Score(150)),
            new SurveyLines(Score(140), Score(175)),
            Score(30),
            new Sourced<int>(10, PointsEach),
            "B1",
            "B2"),
    };

    private static Sourced<Dong> Line(long amount, LegalSource source) => new(new Dong(amount), source);

    private static Sourced<int> Score(int points) => new(points, Points);
}
