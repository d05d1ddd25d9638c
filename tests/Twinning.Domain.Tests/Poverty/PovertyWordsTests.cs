using Twinning.Domain.Poverty;
using Xunit;

namespace Twinning.Domain.Tests.Poverty;

public class PovertyWordsTests
{
    [Theory]
    [InlineData(PopulationBase.All, "toàn bộ hộ", "all households")]
    [InlineData(PopulationBase.Minority, "hộ DTTS", "minority households")]
    public void A_population_is_named_in_both_languages(PopulationBase population, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (population.Vietnamese(), population.English()));

    [Theory]
    [InlineData(ReturnKind.Annual, "rà soát hằng năm", "yearly review")]
    [InlineData(ReturnKind.Baseline, "rà soát đầu kỳ", "baseline review")]
    public void A_review_is_named_in_both_languages(ReturnKind kind, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (kind.Vietnamese(), kind.English()));
}
