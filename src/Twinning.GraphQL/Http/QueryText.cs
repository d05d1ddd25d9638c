using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Twinning.GraphQL.Http;

/// <summary>Measures the text of a query before it is parsed.</summary>
internal static class QueryText
{
    /// <summary>Counts the words and signs (tokens) up to the end, or up to the first that is none; parsing then says which.</summary>
    public static int Tokens(string query)
    {
        var count = 0;
        try
        {
            for (var token = Lexer.Lex(query); token.Kind != TokenKind.EOF; token = Lexer.Lex(query, token.End))
            {
                count++;
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            return count;
        }

        return count;
    }
}
