using Twinning.Domain.Law;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognitionNamesItsDocumentTests
{
    [Theory]
    [InlineData("", "UBND tỉnh", true)]
    [InlineData("1/QĐ-UBND", " ", true)]
    [InlineData("không rõ số", "UBND tỉnh", false)]
    public void The_document_has_a_number_and_an_issuer(string number, string issuer, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "RECOGNITION-DOCUMENT"),
        (SomeRecognition.At(10, SomeRecognition.LastDay) with { DecidingDocument = new DecidingDocument(number, issuer, null) }).Codes());
}
