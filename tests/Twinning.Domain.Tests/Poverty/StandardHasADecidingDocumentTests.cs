using Twinning.Domain.Law;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class StandardHasADecidingDocumentTests
{
    [Fact]
    public void A_convention_of_this_software_is_no_document() =>
        Assert.Equal(["STANDARD-NO-DOCUMENT"], Codes(Local with { Instrument = LegalSources.OurConvention }));

    [Fact]
    public void A_document_without_a_title_is_none() =>
        Assert.Equal(["STANDARD-NO-DOCUMENT"], Codes(Local with { Instrument = LegalSources.ProgrammePlan with { Title = " " } }));

    [Fact]
    public void A_decision_of_the_place_is_enough() =>
        Assert.Empty(Codes(Local with { Instrument = LegalSources.ProgrammePlan with { Title = "Quyết định 995/QĐ-UBND" } }));
}
