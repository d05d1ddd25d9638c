using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class LaterReviewIsTheNextTests
{
    [Theory]
    [InlineData(2022, 2021, true)]
    [InlineData(2022, 2022, true)]
    [InlineData(2022, 2023, false)]
    [InlineData(2022, 2024, true)]
    public void A_transition_leads_to_the_next_year_only(int earlier, int later, bool isBroken)
    {
        var period = Since2021(5);
        string[] expected = isBroken ? ["TRANSITION-NOT-TO-THE-NEXT"] : [];

        var result = SomeRecords.History([Poor(2022), Poor(2023)]).Value!
            .Between(PovertyList.Poor, new ReviewRound(period, earlier), new ReviewRound(period, later));

        Assert.Equal(expected, result.Codes());
        Assert.Equal(isBroken, result.Value is null);
    }
}
