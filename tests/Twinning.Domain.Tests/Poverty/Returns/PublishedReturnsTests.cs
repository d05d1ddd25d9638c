using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PublishedReturnsTests
{
    [Fact]
    public void All_published_rows_are_read()
    {
        Assert.Equal(17, PovertyReturnsCsv.All.Count);
        Assert.Equal(17, PovertyReturnsCsv.All.Select(one => one.Key).Distinct().Count());
        Assert.Equal("'vào cuối năm 2020'; 4,135 households in 24 bôn", PovertyReturnsCsv.Find(PovertyReturnsCsv.AyunPa, 2020, PopulationBase.Minority).Note);
    }

    [Fact]
    public void Every_published_return_is_accepted_and_two_are_warned_of()
    {
        var judged = PovertyReturnsCsv.All
            .Select(one => (one.Key, Result: ReturnRules.Judge(one, [.. PovertyReturnsCsv.All.Where(other => other != one && other.Key.Area == one.Key.Area)])))
            .ToList();

        Assert.All(judged, one => Assert.True(one.Result.IsAccepted));
        Assert.Equal(
            [
                (PovertyReturnsCsv.GiaLai, 2017, "RETURN-RATE-CONTRADICTS-COUNTS"),
                (PovertyReturnsCsv.Country, 2022, "RETURN-TOTAL-CONTRADICTS-PARTS"),
            ],
            judged.SelectMany(one => one.Result.Codes(), (one, code) => (one.Key.Area, one.Key.Year, code)));
    }

    [Fact]
    public void The_published_figures_hold_two_contradictions()
    {
        var findings = PublishedFigureCheck.OfSeries(PovertyReturnsCsv.All);

        Assert.Equal(2, findings.Count);
        Assert.Equal(
            new PublishedFigureFinding(
                new ReturnKey(PovertyReturnsCsv.GiaLai, 2017, PovertyStandards.Vn2016.Id, PopulationBase.Minority),
                "PoorPercent",
                FindingKind.RateOutOfSeries,
                22.77m,
                27.77m,
                MisprintKind.OneDigitChanged,
                new(
                    "Năm 2017: 39.217 hộ nghèo với tỷ lệ 22,77 % cho ra 172.231 hộ, lệch quá 10 % so với các năm bên cạnh: " +
                        "136.657 hộ năm 2016, 144.476 hộ năm 2018; nếu chỉ in sai một chữ số thì 27,77 % là vừa.",
                    "2017: 39,217 poor households at 22.77 % imply 172,231 households, more than 10 % outside the neighbouring years: " +
                        "136,657 in 2016, 144,476 in 2018; if one digit was misprinted, 27.77 % fits.")),
            findings[0]);
        Assert.Equal(
            new PublishedFigureFinding(
                new ReturnKey(PovertyReturnsCsv.Country, 2022, PovertyStandards.Vn2022.Id, PopulationBase.All),
                "PoorAndNearPoor",
                FindingKind.TotalDiffersFromParts,
                1_972_767,
                null,
                null,
                new(
                    "Năm 2022: 1.057.374 hộ nghèo + 915.274 hộ cận nghèo = 1.972.648, nhưng tổng công bố là 1.972.767, thừa 119; hãy kiểm tra nguồn.",
                    "2022: 1,057,374 poor + 915,274 near-poor = 1,972,648, but the printed total is 1,972,767, 119 too many; check the source.")),
            findings[1]);
    }
}
