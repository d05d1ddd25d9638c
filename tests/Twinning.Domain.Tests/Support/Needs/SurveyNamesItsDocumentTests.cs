using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class SurveyNamesItsDocumentTests
{
    [Fact]
    public void A_document_without_a_number_or_an_issuer_is_refused()
    {
        Assert.Equal(["SURVEY-DOCUMENT"], (SomeSurvey.Of() with { Document = SomeSupport.Unnamed }).Codes());
        Assert.Equal(["SURVEY-DOCUMENT"], (SomeSurvey.Of() with { Document = SomeSupport.WithoutIssuer }).Codes());
        Assert.Empty((SomeSurvey.Of() with { Document = SomeSupport.Document with { Number = "không rõ số" } }).Codes());
    }
}
