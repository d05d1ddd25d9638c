using System;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class StandardGovernsTheRoundTests
{
    [Theory]
    [InlineData("VN-2016", ReturnKind.Baseline, 2014, true)]
    [InlineData("VN-2016", ReturnKind.Baseline, 2015, false)]
    [InlineData("VN-2016", ReturnKind.Baseline, 2016, true)]
    [InlineData("VN-2016", ReturnKind.Annual, 2015, true)]
    [InlineData("VN-2016", ReturnKind.Annual, 2016, false)]
    [InlineData("VN-2016", ReturnKind.Annual, 2021, false)]
    [InlineData("VN-2016", ReturnKind.Annual, 2022, true)]
    [InlineData("VN-2022", ReturnKind.Annual, 2021, true)]
    [InlineData("VN-2022", ReturnKind.Baseline, 2021, false)]
    [InlineData("VN-2022", ReturnKind.Annual, 2022, false)]
    [InlineData("VN-2022", ReturnKind.Annual, 2026, false)]
    [InlineData("VN-2022", ReturnKind.Annual, 2027, true)]
    [InlineData("VN-2027", ReturnKind.Annual, 2026, true)]
    [InlineData("VN-2027", ReturnKind.Annual, 2027, false)]
    [InlineData("VN-2027", ReturnKind.Annual, 2030, false)]
    [InlineData("VN-2027", ReturnKind.Annual, 2031, true)]
    [InlineData("VN-2027", ReturnKind.Baseline, 2026, true)]
    [InlineData("HCM-2021", ReturnKind.Annual, 2021, true)]
    public void A_standard_governs_its_own_reviews(string standard, ReturnKind kind, int year, bool isBroken)
    {
        var candidate = Of(year, standard: new StandardId(standard)) with { Kind = kind };

        Assert.Equal(isBroken ? ["RETURN-STANDARD-ROUND"] : [], candidate.Codes());
        Assert.True(ReturnRules.Judge(candidate, []).IsAccepted);
    }

    [Fact]
    public void The_message_says_which_standard_governs()
    {
        var violation = Assert.Single(ReturnRules.Judge(Of(2021, standard: PovertyStandards.Vn2022.Id), []).Violations);

        Assert.EndsWith("does not govern the yearly review of 2021; VN-2016 does.", violation.Message.English, StringComparison.Ordinal);
        Assert.EndsWith("chuẩn áp dụng là VN-2016.", violation.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_when_no_standard_is_known_to_govern()
    {
        var violation = Assert.Single(ReturnRules.Judge(Of(2031, standard: new StandardId("VN-2027")), []).Violations);

        Assert.EndsWith("of 2031; which one does is not known.", violation.Message.English, StringComparison.Ordinal);
        Assert.EndsWith("năm 2031; chưa biết chuẩn nào áp dụng.", violation.Message.Vietnamese, StringComparison.Ordinal);
    }
}
