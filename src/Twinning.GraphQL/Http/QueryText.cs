using System;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Twinning.GraphQL.Http;

/// <summary>What the text of a query measures, before it is parsed.</summary>
/// <param name="Tokens">How many words and signs it has.</param>
/// <param name="Brackets">How many brackets stand within one another.</param>
internal readonly record struct QueryText(int Tokens, int Brackets)
{
    /// <summary>Gets how many brackets may stand within one another; parsing goes down as many times.</summary>
    public static int MostBrackets => 100;

    /// <summary>Measures a text up to the end, or up to the first sign that is none; parsing then says which.</summary>
    public static QueryText Of(string query)
    {
        var (count, open, most) = (0, 0, 0);
        try
        {
            for (var token = Lexer.Lex(query); token.Kind != TokenKind.EOF; token = Lexer.Lex(query, token.End))
            {
                count++;
                open += token.Kind switch
                {
                    TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L => 1,
                    TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R => -1,
                    _ => 0,
                };
                most = Math.Max(most, open);
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            return new QueryText(count, most);
        }

        return new QueryText(count, most);
    }
}
