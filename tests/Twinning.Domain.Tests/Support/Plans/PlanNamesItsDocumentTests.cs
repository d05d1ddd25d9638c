using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanNamesItsDocumentTests
{
    [Fact]
    public void A_document_without_a_number_or_an_issuer_is_refused()
    {
        Assert.Equal(["PLAN-DOCUMENT"], (SomePlan.Of(SomePlan.Task) with { DecidingDocument = SomeSupport.Unnamed }).Codes());
        Assert.Equal(["PLAN-DOCUMENT"], (SomePlan.Of(SomePlan.Task) with { DecidingDocument = SomeSupport.WithoutIssuer }).Codes());
    }
}
