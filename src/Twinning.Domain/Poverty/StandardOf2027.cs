using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The national standard of 2027 (chuẩn nghèo đa chiều quốc gia 2026-2030), as far as it is known.</summary>
/// <remarks>
/// <para>Not found: the indicators and their thresholds, a class of average living standard, how points of a survey form are read, the
/// year of the review that opens the period. They stay absent.</para>
/// <para>The draft of 2025 had two income lines; the issued decree has one.</para>
/// </remarks>
internal static class StandardOf2027
{
    private static readonly LegalSource Decree = LegalSources.Decree351Of2025 with { Remark = "The article was not seen." };

    public static PovertyStandard Make() => new()
    {
        Id = new StandardId("VN-2027"),
        Instrument = LegalSources.Decree351Of2025,
        Reviews = [.. Enumerable.Range(2027, 4).Select(year => new GovernedReview(ReturnKind.Annual, year, Decree))],
        Rural = new IncomeLines(null, Line(2_200_000), null),
        Urban = new IncomeLines(null, Line(2_800_000), null),
        DeprivationCutoff = new Sourced<int>(3, Decree with { Quote = "từ 03 chỉ số trở lên" }),
    };

    private static Sourced<Dong> Line(long amount) => new(new Dong(amount), Decree with { Quote = "từ … trở xuống" });
}
