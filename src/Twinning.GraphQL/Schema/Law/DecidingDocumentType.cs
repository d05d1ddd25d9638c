using GraphQL.Types;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Schema.Law;

internal sealed class DecidingDocumentType : ShownType<DecidingDocument>
{
    public DecidingDocumentType()
    {
        Name = "DecidingDocument";
        Description = "The document under which something was decided: a plan, decision, directive or letter.";
        Show<StringGraphType>("number", "Its number; \"không rõ số\" where it is not known.", document => document.Number);
        Show<StringGraphType>("issuer", "Who issued it.", document => document.Issuer);
        ShowAny<DateOnlyGraphType>("issuedOn", "The day it was issued, where known.", document => document.IssuedOn);
    }
}

internal sealed class DecidingDocumentInputType : InputObjectGraphType<DecidingDocument>
{
    public DecidingDocumentInputType()
    {
        Name = "DecidingDocumentInput";
        Description = "The document that decides it.";
        Field<NonNullGraphType<StringGraphType>>("number").Description("Its number, such as \"43/KH-UBND\".");
        Field<NonNullGraphType<StringGraphType>>("issuer").Description("Who issued it, such as \"UBND tỉnh Gia Lai\".");
        Field<DateOnlyGraphType>("issuedOn").Description("The day it was issued, where known.");
    }
}
