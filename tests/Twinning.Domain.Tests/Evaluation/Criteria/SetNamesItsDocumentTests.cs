using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class SetNamesItsDocumentTests
{
    [Fact]
    public void A_set_names_both_its_place_and_its_document_or_is_a_template()
    {
        Assert.Equal(["CRITERIA-DOCUMENT"], (SomeSet.Sound with { Place = null }).Codes());
        Assert.Equal(["CRITERIA-DOCUMENT"], (SomeSet.Sound with { DecidingDocument = null }).Codes());
        Assert.Equal(["CRITERIA-DOCUMENT"], (SomeSet.Sound with { DecidingDocument = SomeSupport.Unnamed }).Codes());
        Assert.Empty((SomeSet.Sound with { Place = null, DecidingDocument = null }).Codes());
    }
}
