using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class EvidenceIsANamedFigureTests
{
    [Theory]
    [InlineData("hộ thiếu nước", 0, "hộ", false)]
    [InlineData("hộ thiếu nước", -1, "hộ", true)]
    [InlineData("hộ thiếu nước", 3, "", true)]
    [InlineData(" ", 3, "hộ", true)]
    public void A_figure_has_a_name_an_amount_and_a_unit(string name, int amount, string unit, bool isBroken)
    {
        var need = new VillageNeed(SupportField.WaterAndSanitation, 2, [SomeSurvey.Evidence, new NeedEvidence(name, new Quantity(amount, unit))], null);

        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-EVIDENCE"), SomeSurvey.Of(need).Codes());
    }
}
